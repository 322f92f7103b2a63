/** What says something of the element itself, and asks nothing of the embed. */
const own = /^(fugitive-flows|chart|title|height|id|class|style|slot|lang|dir|role|hidden|aria-.*|on.*)$/;

/**
 * The address of a placeholder's embed, with an option for each of its attributes: `data-time="2005"` asks for `time=2005`.
 * On an element of ours each may also stand without `data-`. The embed passes over what it does not know.
 * @param script where `embed.js` stands: the embeds stand beside it
 * @returns undefined where the placeholder names no chart
 */
export function frameAddress({ attributes }: Pick<Element, 'attributes'>, script: string): URL | undefined {
	const named = (name: string) => attributes.getNamedItem(name)?.value;
	const chart = named('data-fugitive-flows') ?? named('chart') ?? '';
	if (!/^[\w-]+$/.test(chart)) return undefined;
	const isOurs = !named('data-fugitive-flows');
	const address = new URL(`embed/${chart}`, script);
	for (const { name, value } of attributes) {
		const option = name.replace(/^data-/, '');
		if ((isOurs || option !== name) && !own.test(option)) address.searchParams.set(option, value);
	}
	return address;
}
