/** The Equal Earth projection (Šavrič, Patterson, Jenny 2018), scaled to the sheet; y grows downwards. Antarctica is cut off. */
final class EqualEarth {
    static final int WIDTH = 2000;
    private static final double[] A = {1.340264, -0.081106, 0.000893, 0.003796};
    private static final double M = Math.sqrt(3) / 2;
    private static final double HALF = raw(180, 0)[0];
    private static final double UNIT = WIDTH / (2 * HALF);
    private static final double NORTH = raw(0, 84)[1];
    static final int HEIGHT = (int) Math.round((NORTH - raw(0, -57)[1]) * UNIT);

    private EqualEarth() {}

    /** Longitude and latitude in degrees to the sheet, in its units. */
    static double[] sheet(double longitude, double latitude) {
        double[] p = raw(longitude, latitude);
        return new double[] {(p[0] + HALF) * UNIT, (NORTH - p[1]) * UNIT};
    }

    private static double[] raw(double longitude, double latitude) {
        double t = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(longitude) * Math.cos(t)
                / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2)));
        double y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2));
        return new double[] {x, y};
    }
}
