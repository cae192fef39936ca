package dateline.paint;

/// How colours look to people, after Machado, Oliveira and Fernandes, "A Physiologically-based
/// Model for Simulation of Color Vision Deficiency" (2009), at full severity.
enum Eye {
    USUAL(17),
    WITHOUT_RED(8.5),
    WITHOUT_GREEN(8.5),
    WITHOUT_BLUE(8.5);

    private final double enough;

    Eye(double enough) {
        this.enough = enough;
    }

    private double[] matrix() {
        return switch (this) {
            case USUAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case WITHOUT_RED ->
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
                        -0.048116, 1.051998
                    };
            case WITHOUT_GREEN ->
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
                        0.042940, 0.968881
                    };
            case WITHOUT_BLUE ->
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,
                        0.691367, 0.303900
                    };
        };
    }

    /// How far apart two kinds must be, in CIE76; shape and place tell them apart as well.
    double enough() {
        return enough;
    }

    /// The colour as CIE L*a*b* of what this eye sees.
    double[] sees(int argb) {
        double[] rgb = {linear(argb >> 16), linear(argb >> 8), linear(argb)};
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += matrix()[3 * i + j] * rgb[j];
            }
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        return lab(seen);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double[] lab(double[] rgb) {
        double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }

    static double apart(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }
}
