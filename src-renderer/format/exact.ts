/** A number for spreadsheets and the clipboard: full precision, ASCII minus, no grouping, the same in every locale. */
export function writeExact(value: number): string {
  return Object.is(value, -0) ? '0' : String(value);
}

/** Text for a spreadsheet cell: what would start a formula there is made harmless; numbers never pass through here. */
export function writeCellText(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@\t\r]/.test(text) ? `'${flat}` : flat;
}
