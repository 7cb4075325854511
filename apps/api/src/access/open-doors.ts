import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { permissionKey, publicKey } from './requires.decorator';

interface ControllerClass {
  readonly name: string;
  readonly prototype: object;
}

/** The API does not start with a route that says neither whom it is for nor why it is for everybody. */
export function refuseOpenDoors(controllers: readonly ControllerClass[]): void {
  const open = controllers.flatMap((controller) =>
    routesOf(controller)
      .filter(({ method }) => !Reflect.hasMetadata(permissionKey, method) && !Reflect.hasMetadata(publicKey, method))
      .map(({ name }) => `${controller.name}.${name}`),
  );
  if (open.length > 0) throw new Error(`without @Requires(…) or @Public(…): ${open.join(', ')}`);
}

function routesOf({ prototype }: ControllerClass): readonly { readonly name: string; readonly method: object }[] {
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    return typeof method === 'function' && Reflect.hasMetadata(METHOD_METADATA, method) ? [{ name, method }] : [];
  });
}
