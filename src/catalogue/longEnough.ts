/** As many characters dataset search asks of a description, and as many it takes. */
const least = 50;
const most = 5000;

/** A description as dataset search takes it: without marks for code, with what it is a part of where it is too short. */
export function longEnough(description: string, whole: string): string {
	const text = description.length < least ? `${description} ${whole}` : description;
	return text.replaceAll('`', '').slice(0, most);
}
