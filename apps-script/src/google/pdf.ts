/** A page of HTML as a PDF, in base64: the form in which it crosses to the sidebar. */
export function pdfOf(html: string, name: string): string {
  const pdf = Utilities.newBlob(html, 'text/html', name).getAs('application/pdf');
  return Utilities.base64Encode(pdf.getBytes());
}
