/** What the command talks through. */
export interface CheckIo {
  print(text: string): void;
  error(text: string): void;
  readStandardInput(): Promise<string>;
}
