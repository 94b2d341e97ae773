/** What was just done, said on the page that follows. */
export const toasts = {
  invited: 'The invitation is on its way.',
  withdrawn: 'The invitation was taken back.',
  roleChanged: 'The role was changed.',
  ended: 'The membership has ended.',
  profileSaved: 'Your profile is saved.',
  sessionEnded: 'The session has ended.',
  othersEnded: 'All other sessions have ended.',
  passwordChanged: 'The password is changed.',
  passwordReset: 'The new password is set. Sign in with it.',
  secondFactorOn: 'The second factor is on.',
  secondFactorOff: 'The second factor is off.',
  joined: 'Welcome. You belong here now.',
  mailAgain: 'The mail is on its way again.',
  mailDropped: 'The mail stays unsent.',
};
