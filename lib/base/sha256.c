#include "base/sha256.h"

#include <stdio.h>
#include <string.h>

/* FIPS 180-4, 4.2.2. */
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotate(uint32_t value, unsigned bits) {
    return value >> bits | value << (32 - bits);
}

static void fill_schedule(uint32_t schedule[64], const uint8_t block[64]) {
    for (int i = 0; i < 16; i++)
        schedule[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 |
                      (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t a = schedule[i - 15], b = schedule[i - 2];
        schedule[i] = schedule[i - 16] + (rotate(a, 7) ^ rotate(a, 18) ^ a >> 3) + schedule[i - 7] +
                      (rotate(b, 17) ^ rotate(b, 19) ^ b >> 10);
    }
}

static void take_block(uint32_t state[8], const uint8_t block[64]) {
    uint32_t schedule[64], v[8];
    fill_schedule(schedule, block);
    memcpy(v, state, sizeof v);
    /* Eight rounds bring each of the eight numbers back to its place, so that none has to be moved. */
    for (unsigned i = 0; i < 64; i += 8) {
        for (unsigned k = 0; k < 8; k++) {
            uint32_t a = v[-k % 8], b = v[(1 - k) % 8], c = v[(2 - k) % 8], *d = &v[(3 - k) % 8];
            uint32_t e = v[(4 - k) % 8], f = v[(5 - k) % 8], g = v[(6 - k) % 8], *h = &v[(7 - k) % 8];
            uint32_t one = *h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) +
                           constants[i + k] + schedule[i + k];
            *d += one;
            *h = one + (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        }
    }
    for (int i = 0; i < 8; i++) state[i] += v[i];
}

void sha256(uint8_t hash[32], const void *block, size_t bytes) {
    uint32_t state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const uint8_t *data = block;
    size_t left = bytes;
    for (; left >= 64; left -= 64, data += 64) take_block(state, data);
    uint8_t tail[128] = {0};
    if (left) memcpy(tail, data, left);
    tail[left] = 0x80;
    size_t end = left < 56 ? 64 : 128;
    for (int i = 0; i < 8; i++) tail[end - 1 - (size_t)i] = (uint8_t)((uint64_t)bytes * 8 >> 8 * i);
    for (size_t at = 0; at < end; at += 64) take_block(state, tail + at);
    for (int i = 0; i < 32; i++) hash[i] = (uint8_t)(state[i / 4] >> 8 * (3 - i % 4));
}

void sha256_text(char text[65], const void *block, size_t bytes) {
    uint8_t hash[32];
    sha256(hash, block, bytes);
    for (int i = 0; i < 32; i++) snprintf(text + 2 * i, 3, "%02x", (unsigned)hash[i]);
}
