import { mediaTypes } from './mediaTypes.ts';
import {
	always,
	beforehand,
	caching,
	forOthers,
	forWorkers,
	framedByAll,
	framedByOurs,
	openToAll,
	patternOf,
	workers
} from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const variable = (header: string): string => `$ff_${header.toLowerCase().replaceAll('-', '_')}`;
const pattern = (rule: string): string => `"~${patternOf(rule)}"`;

/** A `map` of nginx: the value of a header by what is asked for; a header without a value is not sent. */
const map = (
	to: string,
	by: string,
	cases: readonly (readonly [when: string, value: string])[],
	otherwise = ''
) =>
	[
		`map ${by} ${to} {`,
		...cases.map(([when, value]) => `\t${when} "${value}";`),
		`\tdefault "${otherwise}";`,
		'}'
	].join('\n');
const mapHeaders = (headers: Headers, by: string, when: string) =>
	Object.entries(headers).map(([name, value]) => map(variable(name), by, [[when, value]]));

const special = caching.filter(([rule]) => rule !== '/*');
const usual = caching.find(([rule]) => rule === '/*')?.[1];
const framed = framedByAll.map((rule) => [pattern(rule), ''] as const);
const maps = [
	map(
		'$ff_open',
		'$uri',
		openToAll.map((rule) => [pattern(rule), 'open'])
	),
	...mapHeaders(forOthers, '$ff_open', 'open'),
	...mapHeaders(beforehand, '"$request_method $ff_open"', '"OPTIONS open"'),
	map(variable('Allow'), '$request_method', [['OPTIONS', 'GET, HEAD, OPTIONS']]),
	map(
		variable('Cache-Control'),
		'$uri',
		special.map(([rule, value]) => [pattern(rule), value]),
		usual
	),
	...Object.entries(framedByOurs).map(([name, value]) =>
		map(variable(name), '$uri', [...framed, [pattern(workers), forWorkers[name] ?? '']], value)
	)
];

const added = (headers: Headers, valueOf: (name: string, value: string) => string): string =>
	Object.entries(headers)
		.map(([name, value]) => `\tadd_header ${name} ${valueOf(name, value)} always;`)
		.join('\n');
const changing: Headers = { 'Cache-Control': '', Allow: '', ...framedByOurs, ...forOthers, ...beforehand };

const withoutCharset = (type: string): string => type.replace(/; charset=utf-8$/, '');
const types = Object.entries(mediaTypes).map(([end, type]) => `\t\t${withoutCharset(type)} ${end};`);
const texts = new Set(
	Object.values(mediaTypes)
		.filter((type) => type.endsWith('charset=utf-8') && !type.startsWith('text/html'))
		.map(withoutCharset)
);

/**
 * A site of nginx, for the `http` block of its configuration.
 * @param listen where it listens: a port, or an address with one
 * @param root the folder of the built site
 */
export const nginxConf = ({ listen, root }: { readonly listen: string; readonly root: string }): string => `\
# Fugitive Flows with nginx: a file for /etc/nginx/conf.d/. Change \`listen\`, \`server_name\` and \`root\`.
# Made by \`npm run hosting\` from scripts/hosting/policy.ts, which the preview's server and \`_headers\` follow, too.

${maps.join('\n')}

server {
	listen ${listen};
	server_name localhost;
	root ${root};

	# Once the whole site and all its subdomains answer by HTTPS, and will for good:
	# add_header Strict-Transport-Security "max-age=63072000" always;

${added(always, (_, value) => `"${value}"`)}
${added(changing, variable)}

	types {
${types.join('\n')}
	}
	default_type application/octet-stream;
	charset utf-8;
	charset_types ${[...texts].join(' ')};

	# The build has packed the files already.
	gzip_static on;
	gzip_vary on;
	# With the module libnginx-mod-http-brotli-static:
	# brotli_static on;

	# What a browser asks before a script of another site may read.
	if ($request_method = OPTIONS) {
		return 204;
	}

	error_page 404 /404.html;
	location = / {
		try_files /index.html =404;
	}
	location ~ (^/_headers$|/\\.) {
		return 404;
	}
	location / {
		try_files $uri $uri.html $uri/index.html =404;
	}
}
`;
