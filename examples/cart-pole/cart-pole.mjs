/**
 * A pole on a cart, to be kept upright by pushing the cart left (0) or right (1): CartPole-v1 of Gymnasium, after
 * Barto, Sutton and Anderson (1983), with the same constants, integration and end.
 */
const gravity = 9.8;
const cartMass = 1;
const poleMass = 0.1;
const totalMass = cartMass + poleMass;
const halfLength = 0.5;
const poleMoment = poleMass * halfLength;
const force = 10;
const secondsPerStep = 0.02;
const mostAngle = (12 * 2 * Math.PI) / 360;
const mostPosition = 2.4;
const mostSteps = 500;

export function make() {
  return new CartPole();
}

class CartPole {
  actions = 2;
  observations = 4;
  #state = [0, 0, 0, 0];
  #steps = 0;

  /** Position, velocity, angle and angular velocity, each uniform in [-0.05, 0.05). */
  reset(seed) {
    const random = mulberry32(seed);
    this.#steps = 0;
    return this.start([0, 0, 0, 0].map(() => random() * 0.1 - 0.05));
  }

  /** Begins with a given state, to compare with other implementations. */
  start(state) {
    this.#state = [...state];
    return [...this.#state];
  }

  step(action) {
    let [x, velocity, angle, angularVelocity] = this.#state;
    const push = action === 1 ? force : -force;
    const cosine = Math.cos(angle);
    const sine = Math.sin(angle);
    const pressure = (push + poleMoment * angularVelocity ** 2 * sine) / totalMass;
    const angularAcceleration =
      (gravity * sine - cosine * pressure) / (halfLength * (4 / 3 - (poleMass * cosine ** 2) / totalMass));
    const acceleration = pressure - (poleMoment * angularAcceleration * cosine) / totalMass;
    x += secondsPerStep * velocity;
    velocity += secondsPerStep * acceleration;
    angle += secondsPerStep * angularVelocity;
    angularVelocity += secondsPerStep * angularAcceleration;
    this.#state = [x, velocity, angle, angularVelocity];
    this.#steps++;
    return {
      observation: [...this.#state],
      reward: 1,
      terminated: Math.abs(x) > mostPosition || Math.abs(angle) > mostAngle,
      truncated: this.#steps >= mostSteps,
    };
  }
}

/** Random numbers in [0, 1) from a seed (Tommy Ettinger's Mulberry32). */
function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
