/** Google's enumerations that the add-on names, and the object each stands on. */
export const ENUMS = {
  groups: {
    AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
    AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
    DeveloperMetadataVisibility: ['DOCUMENT', 'PROJECT'],
    ChartType: ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER', 'TABLE'],
  },
  mounts: {
    ScriptApp: ['AuthMode', 'AuthorizationStatus'],
    SpreadsheetApp: ['DeveloperMetadataVisibility'],
    Charts: ['ChartType'],
  },
} as const;
