/** Google's enumerations that the add-on names, and the object each stands on. */
export const ENUMS = {
  groups: {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
    EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE'],
    ChartType: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE'],
    Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
    ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  },
  mounts: {
    ScriptApp: ['AuthMode', 'AuthorizationStatus', 'EventType'],
    Charts: ['ChartType'],
    Ui: ['Button', 'ButtonSet'],
  },
} as const;
