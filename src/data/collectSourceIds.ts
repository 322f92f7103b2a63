/** Every source id that stands under a key `sourceIds`, at any depth. */
export function collectSourceIds(value: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(value)) for (const item of value) collectSourceIds(item, found);
	else if (value !== null && typeof value === 'object') {
		for (const [key, inner] of Object.entries(value)) {
			if (key === 'sourceIds' && Array.isArray(inner)) for (const id of inner) found.add(String(id));
			else collectSourceIds(inner, found);
		}
	}
	return found;
}
