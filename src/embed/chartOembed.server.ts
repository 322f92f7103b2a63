import { resolve } from '$app/paths';
import { chartCard } from '#src/charts/chartCard.server.ts';
import { cardOf } from '#src/data/pictures.server.ts';
import { siteFacts } from '#src/data/siteFacts.server.ts';
import { embedHeight } from './embedHeight.ts';
import { oembed } from './oembed.ts';

/** What `/charts/ID.oembed.json` holds. @throws when the chart has not been built */
export async function chartOembed(id: string) {
	const { title } = await chartCard(id);
	const { origin, title: atlas } = siteFacts();
	const card = cardOf(`charts/${id}`);
	return oembed({
		title,
		embed: `${origin}${resolve('/embed/[id]', { id })}`,
		height: embedHeight(id),
		provider: { name: atlas, address: `${origin}${resolve('/')}` },
		thumbnail: card && {
			address: `${origin}${resolve('/')}${card.path}`,
			width: card.width,
			height: card.height
		}
	});
}
