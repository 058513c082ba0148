// The scene as a Remotion composition.
import React from "react";
import { Composition, registerRoot, useCurrentFrame, useVideoConfig } from "remotion";
import { sceneAt } from "../scene.js";

function Scene() {
  const seconds = useCurrentFrame() / useVideoConfig().fps;
  return <div dangerouslySetInnerHTML={{ __html: sceneAt(seconds) }} />;
}

registerRoot(() => (
  <Composition id="scene" component={Scene} width={1920} height={1080} fps={30} durationInFrames={300} />
));
