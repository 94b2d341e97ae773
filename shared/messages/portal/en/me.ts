/** What belongs to a person alone. */
export const me = {
  profile: {
    title: 'Profile',
    subtitle: (email: string) => `You sign in as ${email}.`,
    name: 'Name',
    language: 'Language',
    languageHelp: 'Of the pages, and of the mails that we send you.',
    submit: 'Save',
  },
  languages: { en: 'English', es: 'Español', fr: 'Français' },
  security: {
    title: 'Security',
    subtitle: 'Where you are signed in, your password and your second factor.',
  },
  sessions: {
    title: 'Where you are signed in',
    note: (minutes: number, hours: number) =>
      `A session ends by itself after ${minutes} minutes without use, and ${hours} hours after signing in.`,
    device: 'Device',
    unknownDevice: 'Unknown device',
    began: 'Signed in',
    seen: 'Last used',
    thisOne: 'this one',
    end: 'End',
    endOthers: 'End all others',
  },
  password: {
    title: 'Password',
    current: 'Current password',
    newPassword: 'New password',
    submit: 'Change the password',
    note: 'All other sessions end, and we send you a mail that says so.',
  },
  second: {
    title: 'Second factor',
    off: 'Off: whoever knows your password can come in.',
    isOn: 'On: signing in asks for a code of your phone as well.',
    change: 'Change it',
    setUp: 'Set up the second factor',
    steps:
      'Scan the picture with an authenticator app (or type the key into it), then type the code that it shows.',
    picture: 'QR code with the key for the authenticator app',
    key: 'Key',
    code: 'Code of the app',
    confirm: 'Turn it on',
    cancel: 'Not now',
    turnOff: 'Turn the second factor off',
    newCodes: 'Make new recovery codes',
    password: 'Your password, to be sure that it is you',
    codesTitle: 'Your recovery codes',
    codesText:
      'Each one lets you in once when the phone is lost. They are shown only now: print them, or keep them where you keep passwords.',
    codesLeft: (count: number) =>
      count === 1 ? 'One recovery code is left.' : `${count} recovery codes are left.`,
    done: 'I have kept them',
  },
};
