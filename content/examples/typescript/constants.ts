import * as grpc from '@grpc/grpc-js';

// region constants
/** `status` leads from names to numbers and back. */
export const printConstants = (): void => {
  for (const [name, number] of Object.entries(grpc.status)) {
    if (typeof number === 'number')
      console.log(`${String(number).padStart(2)}  grpc.status.${name}`);
  }
};
// endregion
