import { detach } from '../../read/detach.ts';
import type { TypeReader, Value } from './Value.ts';

/** How many different texts of a field are remembered at once. */
const MOST_REMEMBERED = 4096;

/**
 * A reader that remembers what it has read: in a long table the same codes, dates and lists stand again and again. Texts that
 * are wrong are read, and told of, each time. Cells that say the same share one value, lists too. Where hardly any text
 * stands twice, it stops remembering.
 */
export function remember(read: TypeReader): TypeReader {
	const known = new Map<string, Value>();
	let found = 0;
	let isUseful = true;
	return (text, report) => {
		if (!isUseful) return read(text, report);
		const before = known.get(text);
		if (before !== undefined) {
			found += 1;
			return before;
		}
		const own = detach(text);
		const value = read(own, report);
		if (value === undefined) return undefined;
		if (known.size === MOST_REMEMBERED) {
			isUseful = found >= MOST_REMEMBERED;
			found = 0;
			known.clear();
		}
		known.set(own, value);
		return value;
	};
}
