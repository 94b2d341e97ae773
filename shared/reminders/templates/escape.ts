import { ok, type Result, refused } from '../../result.ts';

/**
 * A value as it may stand in a plain text: on one line, without control characters, without marks that
 * turn the direction of what follows, and unable to look like a merge field.
 *
 * @example plainValue('Ana\n{{balance}}') // 'Ana { {balance} }'
 */
export function plainValue(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\}(?=\})/g, '} ')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it may stand in HTML, between tags or in an attribute with quotation marks.
 *
 * @example htmlValue('<b>"') // '&lt;b&gt;&quot;'
 */
export function htmlValue(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/**
 * A text as it may stand in a part of a link.
 *
 * @example linkValue('a&b=1') // 'a%26b%3D1'
 */
export function linkValue(text: string): string {
  // half of a pair of characters has no code that a link could hold
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * A link that opens a chat with a prepared text; a person presses send.
 * Source: WhatsApp, "How to use click to chat": the number with its country's code and digits alone.
 *
 * @param phone as a person typed it, with + or 00 in front of the country's code
 * @returns the link, or `not-a-phone` or `no-country-code`
 * @example chatLink('+34 600 000 000', 'Hola') // ok('https://wa.me/34600000000?text=Hola')
 */
export function chatLink(
  phone: string,
  text: string,
): Result<string, 'not-a-phone' | 'no-country-code'> {
  const number = dialled(phone);
  if (!number.ok) return number;
  if (!number.value.startsWith('+')) return refused('no-country-code');
  return ok(`https://wa.me/${number.value.slice(1)}?text=${linkValue(text)}`);
}

/**
 * A link that opens a text message with a prepared text. Source: RFC 5724, with `body` in the query.
 *
 * @param phone as a person typed it
 * @returns the link, or `not-a-phone`
 * @example smsLink('555 010 000', 'Hello') // ok('sms:555010000?body=Hello')
 */
export function smsLink(phone: string, text: string): Result<string, 'not-a-phone'> {
  const number = dialled(phone);
  return number.ok ? ok(`sms:${number.value}?body=${linkValue(text)}`) : number;
}

/** The digits to dial. Source: ITU-T E.164: at most 15. */
function dialled(phone: string): Result<string, 'not-a-phone'> {
  const bare = phone
    .trim()
    .replace(/^00/, '+')
    .replace(/[\s./()-]/g, '');
  return /^\+?\d{7,15}$/.test(bare) ? ok(bare) : refused('not-a-phone');
}
