/** A resource that a deployment would make. */
export interface Rendered {
  type: string;
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: inputs have as many shapes as AWS has resources.
  inputs: any;
}
