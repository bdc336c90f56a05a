/** What was typed before the dialog's input had the focus. */
export interface EarlyWords {
  words: string;
  /** Set by the dialog while it is there. */
  tell?: ((words: string) => void) | undefined;
}
