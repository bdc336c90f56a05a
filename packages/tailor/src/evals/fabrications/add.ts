/** Takes a fabrication of a kind; it cites the line it was made of where nothing else is said. */
export type Add = (kind: string, after: string, cited?: string[]) => void;
