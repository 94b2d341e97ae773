/**
 * Stands in for `globalThis` inside of the server script, so that a library that keeps something
 * there adds no global to the clinic's script. The build puts it in.
 */
export const ownGlobals = {};
