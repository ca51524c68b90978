/** Longer than any service config that is kept; a longer text is not looked at. */
const MOST_CHARACTERS = 65_536;

/** Keys that hardly anything but a service config has. */
const TELLING =
  /(?:^|[{,\s\\])["']?(?:methodConfig|retryPolicy|hedgingPolicy|retryThrottling|loadBalancingConfig|retryableStatusCodes|grpc_config)\\?["']?\s*[:=]/;

/** Tells whether a text is meant as a service config, whole or in part. */
export const isServiceConfig = (text: string): boolean =>
  text.length <= MOST_CHARACTERS && TELLING.test(text) && /[{[]/.test(text);
