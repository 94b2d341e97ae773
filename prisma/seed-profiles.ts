import type { AgencyScope } from '../portal/app/platform/scope.server.ts';
import {
  addReference,
  type Profile,
  type Reference,
  saveProfile,
} from '../portal/app/profiles/save-profile.server.ts';

/** What the demo's agencies say of themselves, and whom one may ask about them. */

const PROFILES: Readonly<Record<string, Profile>> = {
  northgate: {
    about:
      'We collect for clinics and nobody else. A letter first, then a call by somebody who has read the file. No scripts, and no commission for our collectors.',
    ...{
      people: 24,
      sinceYear: 2006,
      languages: ['en', 'es'],
      channels: ['letter', 'phone', 'email'],
    },
    places: ['US-CT', 'US-FL', 'US-NJ', 'US-NY', 'US-TX'],
    ...{ website: 'https://northgate.example', contactName: 'Nora Lindqvist' },
    ...{ contactEmail: 'nora@demo.example', contactPhone: '+1 555 0142' },
  },
  brightwater: {
    about:
      'Escribimos y hablamos en español e inglés, con calma y sin amenazas. Preferimos un plan de pagos que se cumple a una promesa que no.',
    ...{
      people: 9,
      sinceYear: 2014,
      languages: ['es', 'en'],
      channels: ['letter', 'phone', 'text'],
    },
    places: ['US-NJ', 'US-NY', 'CO'],
    ...{ website: '', contactName: 'Diego Salas' },
    ...{ contactEmail: 'diego@demo.example', contactPhone: '+57 555 0188' },
  },
  'rive-douce': {
    about:
      'Recouvrement amiable pour les professionnels de santé, en français et en anglais, toujours par écrit d’abord.',
    ...{ people: 5, sinceYear: 2019, languages: ['fr', 'en'], channels: ['letter', 'email'] },
    places: ['US-NY', 'FR'],
    ...{ website: '', contactName: '', contactEmail: '', contactPhone: '' },
  },
};

const REFERENCES: Readonly<Record<string, readonly Reference[]>> = {
  northgate: [
    {
      ...{ organisation: 'Lakeside Family Dental', contact: 'Rosa Kim, +1 555 0170' },
      ...{ since: 2015, note: 'Some forty accounts a month.' },
    },
    {
      ...{ organisation: 'Hillside Physical Therapy', contact: 'Omar Haddad, +1 555 0133' },
      ...{ since: 2021, note: '' },
    },
  ],
  brightwater: [
    {
      ...{ organisation: 'Clínica del Parque', contact: 'Lucía Paredes, +1 555 0119' },
      ...{ since: 2018, note: '' },
    },
  ],
};

export async function tellOfAgency(agency: AgencyScope): Promise<void> {
  const { slug } = agency.tenant;
  const profile = PROFILES[slug];
  if (profile) await saveProfile(agency, { seen: null, profile });
  for (const reference of REFERENCES[slug] ?? []) await addReference(agency, reference);
}
