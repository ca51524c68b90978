/** Messages whose words were in the source before, or elsewhere, and why the data says otherwise; by id. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'go-tls-missing-alpn': 'in 1.65 and 1.66 it is printed only if an environment variable asks for it',
  'go-unknown-method': 'older releases hold its words in another sentence',
  'go-deadline-waiting-for-connection':
    'its pattern has two texts, and the one that is not in the example is older',
};
