/** The example of a server's configuration: where it stands, and what a reader of it is to change. */
export const example = { file: 'deploy/nginx.conf', listen: '80', root: '/srv/fugitive-flows' } as const;
