/** What can be written about: a line of the resume, or a change. */
export interface Line {
  id: string;
  text: string;
}
