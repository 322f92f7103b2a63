/**
 * Whether a key belongs to the composing of a character (pinyin, kana): Enter then chooses among characters, and nothing of
 * ours. Safari sends the key that ends a composition after it, with the code 229 alone.
 */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
	event.isComposing || event.keyCode === 229;
