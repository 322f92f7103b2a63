/** A label as it stands within a sentence: its first letter small, so that names of countries keep their capitals. */
export function lowerFirst(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}
