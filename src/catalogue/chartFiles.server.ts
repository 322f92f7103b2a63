import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { loadChart } from '#src/charts/registry.ts';
import { folders } from '#src/data/folders.server.ts';
import { chartPictures } from '#src/data/pictures.server.ts';
import { remember } from '#src/data/remember.ts';
import { chartDocument } from '#src/files/chartDocument.server.ts';
import { fileKinds } from '#src/files/chartFile.ts';
import { ofThisVersion } from './dataFiles.server.ts';
import { describeBytes } from './describeBytes.server.ts';
import { fileLabel } from './fileLabel.ts';
import type { ListedFile } from './ListedFile.ts';

const pictureTypes: Readonly<Record<string, string>> = {
	'.png': 'image/png',
	'.pdf': 'application/pdf',
	'.svg': 'image/svg+xml'
};

async function list(id: string): Promise<readonly ListedFile[]> {
	const { name } = await loadChart(id);
	const of = { kind: 'chart', name: id } as const;
	const documents = await Promise.all(
		([...fileKinds, 'metadata.json'] as const).map(async (kind): Promise<ListedFile> => {
			const { text, type } = await chartDocument(id, kind);
			const path = `charts/${id}.${kind}`;
			const title = `${name}: ${fileLabel(path)}`;
			return { ...ofThisVersion(path), title, of, ...describeBytes(text), mediaType: type };
		})
	);
	const pictures = chartPictures(id).map(({ path, label }): ListedFile => {
		const content = readFileSync(join(folders.public, path));
		const mediaType = pictureTypes[extname(path)] ?? 'application/octet-stream';
		return { ...ofThisVersion(path), title: `${name}: ${label}`, of, ...describeBytes(content), mediaType };
	});
	return [...documents, ...pictures];
}

/** The data behind a chart and the pictures that were made of it. @throws when it has not been built */
export const chartFiles = remember(list, 100);
