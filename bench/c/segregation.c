/* The same formulas and the same checks as @zielwerk/statistik, one thread: the baseline of bench/segregation.ts.
   gcc -O3 -o segregation segregation.c -lm
   usage: segregation TASK FILE N K ROUNDS; FILE holds K columns of N doubles. Prints the value and the median seconds. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const double LARGEST = 9007199254740992.0;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void refuse(void) {
  fputs("not defined\n", stderr);
  exit(1);
}

typedef struct {
  double X, T;
  long empty;
} Group;

static Group check(const double *x, const double *t, long n) {
  double X = 0, T = 0;
  long empty = 0, faults = 0;
  for (long i = 0; i < n; i++) {
    X += x[i];
    T += t[i];
    empty += t[i] == 0;
    faults += !(x[i] >= 0 && x[i] <= t[i] && t[i] < INFINITY);
  }
  if (faults || T > LARGEST || X == 0 || X >= T) refuse();
  return (Group){X, T, empty};
}

/* The textbook's formula: in C it is faster than ours, whose sums are exact. */
static double dissimilarity(const double *x, const double *t, long n) {
  Group g = check(x, t, n);
  double sum = 0;
  for (long i = 0; i < n; i++) sum += fabs(x[i] / g.X - (t[i] - x[i]) / (g.T - g.X));
  return sum / 2;
}

/* (1 + z) log(1 + z) - z, without the cancellation near 0 */
static double entropyTerm(double z) {
  if (z <= -1) return 1;
  if (fabs(z) < 1e-3) {
    return z * z * (1.0 / 2 + z * (-1.0 / 6 + z * (1.0 / 12 + z * (-1.0 / 20 + z * (1.0 / 30)))));
  }
  return (1 + z) * log1p(z) - z;
}

typedef struct {
  double sum, rest;
} Neumaier;

static inline void add(Neumaier *s, double v) {
  double t = s->sum + v;
  s->rest += fabs(s->sum) >= fabs(v) ? (s->sum - t) + v : (v - t) + s->sum;
  s->sum = t;
}

static double totals(const double *c, long n, int K, double *t, double *C) {
  long faults = 0;
  double T = 0;
  memset(t, 0, (size_t)n * sizeof *t);
  for (int k = 0; k < K; k++) {
    double sum = 0;
    const double *col = c + (long)k * n;
    for (long i = 0; i < n; i++) {
      sum += col[i];
      t[i] += col[i];
      faults += !(col[i] >= 0 && col[i] < INFINITY);
    }
    C[k] = sum;
    T += sum;
  }
  if (faults || T > LARGEST) refuse();
  return T;
}

static double entropy(const double *C, int K, double T) {
  double E = 0;
  for (int k = 0; k < K; k++)
    if (C[k] > 0) E -= C[k] / T * log(C[k] / T);
  return E;
}

/* H of several groups, from the checked table */
static double theil(const double *c, const double *t, const double *C, double T, long n, int K) {
  Neumaier M = {0, 0};
  for (int k = 0; k < K; k++) {
    if (C[k] == 0) continue;
    double P = C[k] / T;
    const double *col = c + (long)k * n;
    for (long i = 0; i < n; i++)
      if (t[i] > 0) add(&M, t[i] * P * entropyTerm((col[i] * T - t[i] * C[k]) / (t[i] * C[k])));
  }
  return (M.sum + M.rest) / T / entropy(C, K, T);
}

/* order of the shares, by radix of 11 bits on the bits of the double: shares are never negative */
static void order(const double *x, const double *t, long n, uint32_t *idx, long *used) {
  uint64_t *key = malloc((size_t)n * sizeof *key), *key2 = malloc((size_t)n * sizeof *key2);
  uint32_t *idx2 = malloc((size_t)n * sizeof *idx2);
  long m = 0;
  for (long i = 0; i < n; i++) {
    if (t[i] == 0) continue;
    double p = x[i] / t[i];
    memcpy(&key[m], &p, 8);
    idx[m++] = (uint32_t)i;
  }
  for (int shift = 0; shift < 64; shift += 11) {
    long count[2049] = {0};
    for (long i = 0; i < m; i++) count[((key[i] >> shift) & 2047) + 1]++;
    if (count[((key[0] >> shift) & 2047) + 1] == m) continue;
    for (int b = 0; b < 2048; b++) count[b + 1] += count[b];
    for (long i = 0; i < m; i++) {
      long at = count[(key[i] >> shift) & 2047]++;
      key2[at] = key[i];
      idx2[at] = idx[i];
    }
    memcpy(key, key2, (size_t)m * sizeof *key);
    memcpy(idx, idx2, (size_t)m * sizeof *idx);
  }
  *used = m;
  free(key);
  free(key2);
  free(idx2);
}

static double gini(const double *x, const double *t, long n, double X, double T) {
  uint32_t *idx = malloc((size_t)n * sizeof *idx);
  long m;
  order(x, t, n, idx, &m);
  Neumaier s = {0, 0};
  double cx = 0, ct = 0;
  for (long j = 0; j < m; j++) {
    double xi = x[idx[j]], ti = t[idx[j]];
    add(&s, xi * ct - ti * cx);
    cx += xi;
    ct += ti;
  }
  free(idx);
  return (s.sum + s.rest) / (X * (T - X));
}

/* 8 indices of the first group against the rest, 6 of all groups; the sum of all keeps the compiler honest */
static double all(const double *c, long n, int K) {
  double *t = malloc((size_t)n * sizeof *t), C[64];
  double T = totals(c, n, K, t, C), X = C[0], P = X / T;
  if (X == 0 || X >= T) refuse();
  Neumaier H = {0, 0}, A = {0, 0}, iso = {0, 0}, eta = {0, 0}, D = {0, 0}, M = {0, 0}, Cv = {0, 0}, R = {0, 0}, N = {0, 0};
  double xa = 0, ta = 0, I = 0;
  for (int k = 0; k < K; k++) I += C[k] / T * (1 - C[k] / T);
  for (long i = 0; i < n; i++) {
    double ti = t[i], xi = c[i];
    if (ti == 0) continue;
    double p = xi / ti, d = (xi * T - ti * X) / (ti * T), above = xi > P * ti;
    xa += above * xi;
    ta += above * ti;
    add(&H, ti * (P * entropyTerm(d / P) + (1 - P) * entropyTerm(-d / (1 - P))));
    add(&A, sqrt(xi * (ti - xi)));
    add(&iso, xi * p);
    add(&eta, ti * d * d);
    for (int k = 0; k < K; k++) {
      if (C[k] == 0) continue;
      double Pk = C[k] / T, dk = (c[(long)k * n + i] * T - ti * C[k]) / (ti * T), q = ti * dk * dk;
      add(&D, ti * fabs(dk));
      add(&M, ti * Pk * entropyTerm(dk / Pk));
      add(&Cv, q / Pk);
      add(&R, q);
      add(&N, q / (1 - Pk));
    }
  }
  double h = -P * log(P) - (1 - P) * log(1 - P), E = entropy(C, K, T);
  double is = (xa * T - ta * X) / (X * (T - X)), rest = A.sum + A.rest;
  double sum = is + gini(c, t, n, X, T) + (H.sum + H.rest) / T / h + (1 - rest * rest / (X * (T - X))) +
               (iso.sum + iso.rest) / X + (1 - (iso.sum + iso.rest) / X) + (eta.sum + eta.rest) / (T * P * (1 - P)) + (1 - P) * is +
               (D.sum + D.rest) / (2 * T * I) + (M.sum + M.rest) / T + (M.sum + M.rest) / T / E +
               (Cv.sum + Cv.rest) / (T * (K - 1)) + (R.sum + R.rest) / (T * I) + (N.sum + N.rest) / T;
  free(t);
  return sum;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(int argc, char **argv) {
  if (argc != 6) return 2;
  long n = atol(argv[3]);
  int K = atoi(argv[4]), rounds = atoi(argv[5]);
  double *c = malloc((size_t)n * (size_t)K * sizeof *c), *t = malloc((size_t)n * sizeof *t), C[64], value = 0;
  double *seconds = malloc((size_t)rounds * sizeof *seconds);
  FILE *file = fopen(argv[2], "rb");
  if (!file || fread(c, sizeof *c, (size_t)n * (size_t)K, file) != (size_t)n * (size_t)K) return 3;
  fclose(file);
  for (int r = 0; r < rounds; r++) {
    double begin = now();
    if (!strcmp(argv[1], "dissimilarity")) value = dissimilarity(c, c + n, n);
    else if (!strcmp(argv[1], "gini")) {
      Group g = check(c, c + n, n);
      value = gini(c, c + n, n, g.X, g.T);
    } else if (!strcmp(argv[1], "theil")) {
      double T = totals(c, n, K, t, C);
      value = theil(c, t, C, T, n, K);
    } else value = all(c, n, K);
    seconds[r] = now() - begin;
  }
  qsort(seconds, (size_t)rounds, sizeof *seconds, ascending);
  printf("%.17g %.9g\n", value, seconds[rounds / 2]);
  return 0;
}
