/** Messages whose words were in the source before, or elsewhere, and why the data says otherwise; by id. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'go-tls-missing-alpn': 'in 1.65 and 1.66 it is printed only if an environment variable asks for it',
  'go-unknown-method': 'older releases hold its words in another sentence',
  'go-deadline-waiting-for-connection':
    'its pattern has two texts, and the one that is not in the example is older',
  ...Object.fromEntries(
    ['java-http-404', 'java-http-5xx', 'java-http-200-not-grpc', 'java-http-401-403'].map((id) => [
      id,
      'class GrpcUtil has its first words since 1.1; in 1.0.2 two other texts of one file hold all of them',
    ]),
  ),
  'core-dns-resolution-failed':
    'run: 1.78.1 prints it for a name that does not exist, 1.80.0 does not; newer sources hold it for xDS only',
  'java-max-concurrent-streams': '1.36.2 and 1.37.1 have it and 1.37.0 has not, so there is no first release',
};
