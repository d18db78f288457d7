import compress from "@fastify/compress";
import etag from "@fastify/etag";
import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { GraphStore } from "@tumen/graph-store";
import Fastify, { LogController } from "fastify";
import {
  jsonSchemaTransform,
  validatorCompiler,
  type ZodTypeProvider,
} from "fastify-type-provider-zod";
import { handleError } from "./http/error-handler.ts";
import { addSecurity } from "./http/security.ts";
import { tellOnce } from "./http/tell-once.ts";
import { addWebFiles, isPage } from "./http/web-files.ts";
import type { ApiInstance } from "./routes/api-instance.ts";
import { addBoardRoutes } from "./routes/board-routes.ts";
import { addEvidenceRoutes } from "./routes/evidence-routes.ts";
import { addExportRoute } from "./routes/export-route.ts";
import { addStateRoutes } from "./routes/state-routes.ts";
import { addViewRoutes } from "./routes/view-routes.ts";

/** Everything that the server needs from outside. */
export interface AppDependencies {
  readonly store: GraphStore;
  readonly clock: () => Date;
  readonly version: string;
  /** Least severe level that is logged; `silent` logs nothing. */
  readonly logLevel: string;
  /** Folder of the built web app; absent: API only. */
  readonly webFolder?: string;
  readonly requestsPerMinute: number;
  readonly bodyLimitBytes: number;
}

/** Builds the server without listening, so that tests need no port. */
export async function createApp(dependencies: AppDependencies): Promise<ApiInstance> {
  const { store, clock, version, logLevel, webFolder } = dependencies;
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: dependencies.bodyLimitBytes,
    // Addresses of requests hold what people search for; they are not logged.
    logController: new LogController({ disableRequestLogging: true }),
    // A browser that keeps a connection open must not hold up the end of the server.
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(tellOnce);
  app.setErrorHandler(handleError);

  await addSecurity(app, dependencies.requestsPerMinute);
  await app.register(compress, { threshold: 1024 });
  await app.register(etag);
  await app.register(swagger, {
    openapi: {
      info: { title: "Tumen", version, description: "Read-only questions to the graph." },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: "/api/docs", staticCSP: true });
  app.addHook("onSend", async (request, reply) => {
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) {
      void reply.header("cache-control", "no-cache");
    }
  });

  await app.register(async (api: ApiInstance) => {
    addStateRoutes(api, store, version);
    addBoardRoutes(api, store);
    addEvidenceRoutes(api, store);
    addViewRoutes(api, store);
    addExportRoute(api, { store, clock, version });
  });

  if (webFolder !== undefined) await addWebFiles(app, webFolder);
  app.setNotFoundHandler((request, reply) => {
    if (webFolder !== undefined && isPage(request.method, request.url)) {
      return reply.header("cache-control", "no-cache").sendFile("index.html");
    }
    const error = Object.assign(new Error(`Nothing is at ${request.method} ${request.url}.`), {
      statusCode: 404,
    });
    return handleError(error, request, reply);
  });
  return app;
}
