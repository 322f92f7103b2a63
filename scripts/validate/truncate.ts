const MAX_SHOWN = 60;

/** A text as a message shows it: whole if short, else its beginning. */
export function truncate(text: string): string {
	return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
