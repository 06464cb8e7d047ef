/** A step: a heading and what stands under it, paragraphs and blocks. */
export interface Step {
  readonly title: string;
  readonly body: readonly string[];
}

/** A variable of the shell that people set before they begin. */
export interface Setting {
  readonly variable: string;
  /** What it is, as Markdown. */
  readonly what: string;
}
