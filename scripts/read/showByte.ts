/** A byte as two hexadecimal digits, e.g. "E9". */
export function showByte(byte: number | undefined): string {
	return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0');
}
