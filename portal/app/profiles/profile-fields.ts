import { CHANNELS } from '../../../shared/mandate/terms.ts';
import { PLACES } from '../../../shared/places.ts';

/** The names of the boxes of a profile: for the page, and for who reads what it sends. */

/** ISO 639-1: languages in which agencies of the countries that we know serve patients. */
export const LANGUAGES_SERVED = [
  ...['en', 'es', 'fr', 'pt', 'de', 'it', 'ar', 'zh', 'ht', 'hi', 'ko', 'pl', 'ru', 'tl', 'vi'],
] as const;

export const languageField = (code: string) => `language-${code}`;
export const placeField = (place: string) => `place-${place}`;
export const channelField = (channel: string) => `channel-${channel}`;

/** The codes that are ticked in a form. */
export function tickedIn(form: FormData) {
  const isTicked = (name: string) => form.get(name) === 'on';
  return {
    languages: LANGUAGES_SERVED.filter((code) => isTicked(languageField(code))),
    places: PLACES.filter((place) => isTicked(placeField(place))),
    channels: CHANNELS.filter((channel) => isTicked(channelField(channel))),
  };
}
