import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { Controller, NotFoundException } from '@nestjs/common';
import { GrpcMethod, GrpcNotFoundException, RpcException } from '@nestjs/microservices';
import { firstValueFrom, Observable } from 'rxjs';
import { encodeMissing, reasonOf } from './details.js';

interface ById {
  readonly id: string;
}

/** Throws what handlers of NestJS throw. */
@Controller()
export class Documents {
  // region nestjs-return

  /** Throws a code with details; the object given to RpcException reaches grpc-js as it is. */
  @GrpcMethod('Documents')
  getDocument({ id }: ById): never {
    const metadata = new Metadata();
    // A google.rpc.Status with an ErrorInfo, encoded.
    metadata.set('grpc-status-details-bin', encodeMissing(id));
    throw new RpcException({
      code: status.NOT_FOUND,
      message: `document ${id} does not exist`,
      metadata,
    });
  }

  // endregion

  /** Throws what its request names. */
  @GrpcMethod('Documents')
  deleteDocument({ id }: ById): never {
    if (id === 'text') throw new RpcException('the disk is full');
    if (id === 'status') throw new RpcException({ status: status.NOT_FOUND, message: 'no such document' });
    if (id === 'grpc') throw new GrpcNotFoundException('no such document');
    if (id === 'http') throw new NotFoundException('no such document');
    throw new Error('the disk is full');
  }

  /** Returns a promise that is rejected with what grpc-js itself understands. */
  @GrpcMethod('Documents')
  async updateDocument(): Promise<never> {
    throw Object.assign(new Error('no such document'), { code: status.NOT_FOUND });
  }

  /** Never sends anything. */
  @GrpcMethod('Documents')
  searchDocuments(): Observable<never> {
    return new Observable(() => undefined);
  }
}

/** What a client of NestJS calls; the deadline is an option of grpc-js. */
export interface DocumentsClient {
  getDocument(request: object, metadata?: Metadata, options?: { deadline: Date }): Observable<object>;
  deleteDocument(request: object): Observable<object>;
  updateDocument(request: object): Observable<object>;
  searchDocuments(request: object, metadata?: Metadata, options?: { deadline: Date }): Observable<object>;
  summarizeDocument(request: object): Observable<object>;
}

// region nestjs-read

/** Reads code and detail; the error of the Observable is the ServiceError of grpc-js. */
export const missingDocument = async (client: DocumentsClient, id: string): Promise<string | undefined> => {
  try {
    await firstValueFrom(client.getDocument({ id }));
    return undefined;
  } catch (error) {
    const { code, details, metadata } = error as ServiceError;
    if (code !== status.NOT_FOUND) throw error;
    const [bytes] = metadata.get('grpc-status-details-bin');
    return `${details} (${bytes instanceof Buffer ? reasonOf(bytes) : 'no details'})`;
  }
};

// endregion
