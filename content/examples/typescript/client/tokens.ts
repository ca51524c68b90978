import { Metadata } from '@grpc/grpc-js';

/** The token of the signed-in user. A real one would talk to an identity provider. */
export class Tokens {
  #current: string;

  constructor(current: string) {
    this.#current = current;
  }

  metadata(): Metadata {
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${this.#current}`);
    return metadata;
  }

  async refresh(): Promise<void> {
    this.#current = 'ada-token';
  }
}
