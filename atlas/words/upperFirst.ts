/** A label as it begins a sentence: its first letter large. */
export function upperFirst(label: string): string {
	return label.charAt(0).toUpperCase() + label.slice(1);
}
