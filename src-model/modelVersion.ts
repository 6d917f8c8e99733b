/** Version of the model specification that the engine implements; results carry it. */
export const modelVersion = '1.0.0';
