// Server with restart on change, and the web app with hot reload in front of it.
import { requireNode } from "./setup/node-version.mjs";

requireNode();
void import("./setup/develop.mjs").then(({ develop }) => develop());
