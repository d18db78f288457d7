declare module "cytoscape-fcose" {
  import type cytoscape from "cytoscape";

  export interface FcoseLayoutOptions extends cytoscape.BaseLayoutOptions {
    name: "fcose";
    randomize: boolean;
    animate: boolean;
    fit: boolean;
    quality: "draft" | "default" | "proof";
    nodeRepulsion: number;
    idealEdgeLength: number;
    edgeElasticity: number;
    gravity: number;
    packComponents: boolean;
    fixedNodeConstraint: { nodeId: string; position: { x: number; y: number } }[];
  }

  const register: cytoscape.Ext;
  export default register;
}
