import { redirectPatterns } from './redirects.ts';
import {
  ASKED_EACH_TIME,
  CONTENT_TYPES,
  FINGERPRINTED,
  HEADERS,
  KEPT_FOR_A_YEAR,
  NOT_FOR_READERS,
  OPEN_DATA,
  STRICT_TRANSPORT,
} from './rules.ts';

/** A `*` crosses folders only where it begins the path; nothing but this site answers here, so no folder need be named. */
const matcher = (base: string, paths: readonly string[]): string =>
  paths.map((path) => (path.startsWith('*') ? path : base + path)).join(' ');

/**
 * Writes a Caddyfile. Where the site answers and where its files are come from the environment.
 * @param base sub-path of the site with a slash at both ends, `/` for none.
 */
export const caddyfile = (
  base: string,
): string => `# The site behind Caddy. SITE_ADDRESS is a name, for which Caddy gets a certificate and answers over TLS, or a port such
# as :8080. SITE_ROOT is the folder that ${base === '/' ? 'holds the built site' : `holds the built site as ${base.slice(1, -1)}`}. Compressed files are handed out where
# \`npm run compress\` wrote them; the others Caddy compresses itself.
{$SITE_ADDRESS::8080} {
	root * {$SITE_ROOT:/srv/grpc-status-codes}

	# Short addresses. They do not depend on upper and lower case.
	map {path} {status_codes_page} {
${redirectPatterns(base)
  .map(({ pattern, target }) => `\t\t~(?i)${pattern} ${target}`)
  .join('\n')}
		default ""
	}
	# The query goes along; the fragment stays in the browser, which carries it over by itself.
	map {query} {status_codes_query} {
		~^(.+)$ ?$1
		default ""
	}
	@short expression {status_codes_page} != ""
	redir @short {status_codes_page}{status_codes_query} 301

	header {
		# Only where TLS ends here, and only when this name will never again answer without it:
		# ${STRICT_TRANSPORT[0]} "${STRICT_TRANSPORT[1]}"
${Object.entries(HEADERS)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}

	# Files whose names change with what is in them are kept; about all others the browser asks each time.
	@fingerprinted path ${matcher(base, FINGERPRINTED)}
	header @fingerprinted Cache-Control "${KEPT_FOR_A_YEAR}"
	@others not path ${matcher(base, FINGERPRINTED)}
	header @others Cache-Control ${ASKED_EACH_TIME}

	# Data may be read by pages of other sites.
	@data path ${matcher(base, OPEN_DATA)}
	header @data Access-Control-Allow-Origin *

${Object.entries(CONTENT_TYPES)
  .map(([end, type]) => `\theader ${matcher(base, [`*.${end}`])} Content-Type "${type}"`)
  .join('\n')}

	# No file has such a name, and a file system would fail on it instead of saying so.
	@impossible path_regexp [^\\x01-\\x7f]|[^/]{200}|.{1000}
	error @impossible 404
	handle_errors {
		# What was said about a file that is not there does not hold for the page that says so.
		header Cache-Control ${ASKED_EACH_TIME}
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${base}404.html
		file_server {
			precompressed br gzip
		}
	}
	encode gzip
	file_server {
		precompressed br gzip
		hide ${NOT_FOR_READERS.join(' ')}
	}
}
`;
