import type { Json } from '../read/parseJson.ts';
import { shape, type JsonPath, type Tell } from './shape.ts';

/** Checks that a JSON value has the shape of a story; what its sentences name is checked when they are filled in. */
export function checkStory(story: Json, tell: Tell): void {
	const is = shape(tell);
	const entry = is.object(story, ['story']);
	if (entry === null) return;
	const lede = is.object(entry.lede, ['story', 'lede']);
	for (const name of ['people', 'money', 'question']) is.text(lede?.[name], ['story', 'lede', name]);
	for (const [index, step] of (is.list(entry.steps, ['story', 'steps']) ?? []).entries()) {
		const path: JsonPath = ['story', 'steps', index];
		const parts = is.object(step, path);
		for (const name of ['id', 'heading', 'chart']) is.text(parts?.[name], [...path, name]);
		for (const [at, paragraph] of (is.list(parts?.paragraphs, [...path, 'paragraphs']) ?? []).entries()) {
			const place: JsonPath = [...path, 'paragraphs', at];
			for (const [number, sentence] of (is.list(paragraph, place) ?? []).entries()) {
				const says = is.object(sentence, [...place, number])?.says;
				is.text(says, [...place, number, 'says']);
			}
		}
	}
}
