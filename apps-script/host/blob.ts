import { htmlToPdf } from './html-pdf.ts';
import { blocking, exception, serve } from './serve.ts';

type Blob = GoogleAppsScript.Base.Blob;

const PDF = 'application/pdf';

/** Bytes with a type, as services of Google hand them on. */
export function createBlob(bytes: Uint8Array, contentType: string): Blob {
  return serve<Blob>('Blob', {
    // as of Java: from -128 to 127
    getBytes: () => [...new Int8Array(bytes)],
    getAs: (wanted: string) => blocking(converted(bytes, contentType, String(wanted))),
  });
}

async function converted(bytes: Uint8Array, contentType: string, wanted: string): Promise<Blob> {
  if (contentType !== 'text/html' || wanted !== PDF) {
    throw exception(`Converting from ${contentType} to ${wanted} is not supported.`);
  }
  const pdf = await htmlToPdf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return createBlob(pdf, PDF);
}
