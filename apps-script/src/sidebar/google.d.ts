/** What Google gives a sidebar page: the bridge to the script, and the frame around us. */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  rpc(request: { version: number; procedure: string; args: unknown }): void;
}

/** Undefined when the page is opened outside of Google Sheets. */
declare const google:
  | {
      script: {
        run: ScriptRun;
        host: { close(): void; editor?: { focus(): void } };
      };
    }
  | undefined;
