import { geoEqualEarth, geoPath, json, rollup, scaleOrdinal, select } from 'd3';
import { feature } from 'topojson-client';

/*
 * The map of instruments as a newsroom draws it by hand: outlines and partners are fetched, the browser projects the world and
 * shades each partner by its strongest instrument. Nothing is drawn before that.
 */

const width = 960;
const height = 445;

const [world, { centre, home, partners, classes }] = await Promise.all([
	json('./world.json'),
	json('./partners.json')
]);
const lands = feature(world, world.objects.lands);
const path = geoPath(geoEqualEarth().rotate([-centre, 0]).fitSize([width, height], lands));
const colour = scaleOrdinal()
	.domain(classes)
	.range(['#1c2a5e', '#4457a0', '#8593cb', '#bcc6e8', '#e0d6a8', '#c9c2b6', '#b9a9a0', '#a3968c'])
	.unknown('#e6dfd3');

select('#map')
	.append('svg')
	.attr('viewBox', [0, 0, width, height])
	.attr('role', 'img')
	.selectAll('path')
	.data(lands.features)
	.join('path')
	.attr('d', path)
	.attr('fill', ({ id }) => (id === home ? '#a3261a' : colour(partners[id])))
	.append('title')
	.text(({ id, properties }) => `${properties.name}: ${partners[id] ?? 'none found'}`);

const counts = rollup(
	Object.values(partners),
	(same) => same.length,
	(kind) => kind
);
select('#legend')
	.selectAll('li')
	.data(classes.filter((kind) => counts.has(kind)))
	.join('li')
	.style('border-left', (kind) => `1em solid ${colour(kind)}`)
	.text((kind) => `${kind.replaceAll('_', ' ')}: ${counts.get(kind)}`);
