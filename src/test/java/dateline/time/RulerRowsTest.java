package dateline.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whole rows of the ruler, from seconds to all of time: context, steps, marks between.
class RulerRowsTest {
    private static final long DAY = CivilDay.SECONDS;

    @Test
    void threeSeconds() {
        assertThat(rows(new CivilDay(2025, 6, 12), 14 * 3600 + 5 * 60 + 6, 3))
                .isEqualTo(
                        """
                        4 12 June 2025
                        4 14:05:06 | 337 14:05:07 | 671 14:05:08
                        no marks
                        """);
    }

    @Test
    void fortySeconds() {
        assertThat(rows(new CivilDay(2025, 6, 12), 14 * 3600 + 5 * 60 + 6, 40))
                .isEqualTo(
                        """
                        4 12 June 2025
                        -21 14:05:05 | 104 14:05:10 | 229 14:05:15 | 354 14:05:20 | \
                        479 14:05:25 | 604 14:05:30 | 729 14:05:35 | 854 14:05:40 | \
                        979 14:05:45
                        32 marks: 0 25 50 …
                        """);
    }

    @Test
    void fourMinutesOverMidnight() {
        assertThat(rows(new CivilDay(2025, 6, 12), DAY - 90, 240))
                .isEqualTo(
                        """
                        4 12 June 2025 | 379 13 June 2025
                        4 23:58:30 | 67 23:58:45 | 129 23:59:00 | 192 23:59:15 | \
                        254 23:59:30 | 317 23:59:45 | 379 00:00:00 | 442 00:00:15 | \
                        504 00:00:30 | 567 00:00:45 | 629 00:01:00 | 692 00:01:15 | \
                        754 00:01:30 | 817 00:01:45 | 879 00:02:00 | 942 00:02:15
                        32 marks: 21 42 83 …
                        """);
    }

    @Test
    void anHourOverMidnight() {
        assertThat(rows(new CivilDay(2025, 6, 12), DAY - 1800, 3600))
                .isEqualTo(
                        """
                        4 12 June 2025 | 504 13 June 2025
                        4 23:30 | 87 23:35 | 171 23:40 | 254 23:45 | 337 23:50 | 421 23:55 | \
                        504 00:00 | 587 00:05 | 671 00:10 | 754 00:15 | 837 00:20 | 921 00:25
                        108 marks: 8 17 25 …
                        """);
    }

    @Test
    void aDay() {
        assertThat(rows(new CivilDay(2025, 6, 12), 3600 * 20, DAY))
                .isEqualTo(
                        """
                        4 12 June 2025 | 171 13 June 2025
                        -79 18:00 | 46 21:00 | 171 00:00 | 296 03:00 | 421 06:00 | \
                        546 09:00 | 671 12:00 | 796 15:00 | 921 18:00
                        88 marks: 0 10 21 …
                        """);
    }

    @Test
    void fourDaysWithALeapDay() {
        assertThat(rows(new CivilDay(2024, 2, 27), 3600 * 20, DAY * 4))
                .isEqualTo(
                        """
                        -58 27 February 2024 | 46 28 February 2024 | 296 29 February 2024 | \
                        546 1 March 2024 | 796 2 March 2024
                        -17 18:00 | 46 00:00 | 108 06:00 | 171 12:00 | 233 18:00 | \
                        296 00:00 | 358 06:00 | 421 12:00 | 483 18:00 | 546 00:00 | \
                        608 06:00 | 671 12:00 | 733 18:00 | 796 00:00 | 858 06:00 | \
                        921 12:00 | 983 18:00
                        80 marks: 0 10 21 …
                        """);
    }

    @Test
    void daysWithTheirWeekdays() {
        assertThat(rows(new CivilDay(2024, 2, 20), 0, DAY * 18))
                .isEqualTo(
                        """
                        4 February 2024 | 560 March 2024
                        4 Tue 20 | 60 Wed 21 | 115 Thu 22 | 171 Fri 23 | 226 Sat 24 | \
                        282 Sun 25 | 337 Mon 26 | 393 Tue 27 | 448 Wed 28 | 504 Thu 29 | \
                        560 Fri 1 | 615 Sat 2 | 671 Sun 3 | 726 Mon 4 | 782 Tue 5 | \
                        837 Wed 6 | 893 Thu 7 | 948 Fri 8
                        54 marks: 14 28 42 …
                        """);
    }

    @Test
    void everySecondDayOverAShortMonth() {
        assertThat(rows(new CivilDay(2023, 2, 20), 0, DAY * 60))
                .isEqualTo(
                        """
                        4 February 2023 | 154 March 2023 | 671 April 2023
                        -13 19 | 21 21 | 54 23 | 87 25 | 121 27 | 154 1 | 187 3 | 221 5 | \
                        254 7 | 287 9 | 321 11 | 354 13 | 387 15 | 421 17 | 454 19 | 487 21 | \
                        521 23 | 554 25 | 587 27 | 621 29 | 671 1 | 704 3 | 737 5 | 771 7 | \
                        804 9 | 837 11 | 871 13 | 904 15 | 937 17 | 971 19
                        91 marks: 0 8 25 …
                        """);
    }

    @Test
    void everyTenthDay() {
        assertThat(rows(new CivilDay(2024, 1, 20), 0, DAY * 200))
                .isEqualTo(
                        """
                        -16 January 2024 | 64 February 2024 | 209 March 2024 | \
                        364 April 2024 | 514 May 2024 | 669 June 2024 | 819 July 2024 | \
                        974 August 2024
                        -41 11 | 9 21 | 64 1 | 114 11 | 164 21 | 209 1 | 259 11 | 309 21 | \
                        364 1 | 414 11 | 464 21 | 514 1 | 564 11 | 614 21 | 669 1 | 719 11 | \
                        769 21 | 819 1 | 869 11 | 919 21 | 974 1
                        no marks
                        """);
    }

    @Test
    void quartersOfYears() {
        assertThat(rows(new CivilDay(2024, 11, 20), 0, DAY * 1000))
                .isEqualTo(
                        """
                        4 2024 | 46 2025 | 411 2026 | 776 2027
                        -46 October | 46 January | 136 April | 227 July | 319 October | \
                        411 January | 501 April | 592 July | 684 October | 776 January | \
                        866 April | 957 July
                        89 marks: -9 1 11 …
                        """);
    }

    @Test
    void halfYearsInATenYearStory() {
        assertThat(rows(new CivilDay(2015, 9, 1), 0, DAY * 3780))
                .isEqualTo(
                        """
                        4 2015 | 36 2016 | 133 2017 | 230 2018 | 326 2019 | 423 2020 | \
                        520 2021 | 616 2022 | 713 2023 | 809 2024 | 906 2025 | 1003 2026
                        -12 Jul | 36 Jan | 84 Jul | 133 Jan | 181 Jul | 230 Jan | 278 Jul | \
                        326 Jan | 374 Jul | 423 Jan | 471 Jul | 520 Jan | 567 Jul | 616 Jan | \
                        664 Jul | 713 Jan | 761 Jul | 809 Jan | 857 Jul | 906 Jan | 954 Jul | \
                        1003 Jan
                        21 marks: 8 56 105 …
                        """);
    }

    @Test
    void everySecondYear() {
        assertThat(rows(new CivilDay(1997, 1, 1), 0, DAY * 366 * 29))
                .isEqualTo(
                        """
                        4 1990s | 107 2000–2009 | 451 2010s | 795 2020s
                        -30 1996 | 38 1998 | 107 2000 | 176 2002 | 245 2004 | 314 2006 | \
                        382 2008 | 451 2010 | 520 2012 | 589 2014 | 658 2016 | 727 2018 | \
                        795 2020 | 864 2022 | 933 2024 | 1002 2026
                        102 marks: 0 8 17 …
                        """);
    }

    @Test
    void decades() {
        assertThat(rows(new CivilDay(1890, 1, 1), 0, DAY * 366 * 130))
                .isEqualTo(
                        """
                        4 1890s | 81 1900–1909 | 158 1910s | 234 1920s | 311 1930s | \
                        388 1940s | 465 1950s | 541 1960s | 618 1970s | 695 1980s | \
                        772 1990s | 848 2000–2009 | 925 2010s | 1002 2020s
                        4 1890 | 42 1895 | 81 1900 | 119 1905 | 158 1910 | 196 1915 | \
                        234 1920 | 273 1925 | 311 1930 | 349 1935 | 388 1940 | 426 1945 | \
                        465 1950 | 503 1955 | 541 1960 | 580 1965 | 618 1970 | 656 1975 | \
                        695 1980 | 733 1985 | 772 1990 | 810 1995 | 848 2000 | 887 2005 | \
                        925 2010 | 964 2015 | 1002 2020
                        no marks
                        """);
    }

    @Test
    void decadesOverTheBeginningOfOurEra() {
        assertThat(rows(new CivilDay(-60, 1, 1), 0, DAY * 366 * 120))
                .isEqualTo(
                        """
                        4 100–1 BCE | 511 1–99 CE
                        -71 70 BCE | 12 60 BCE | 95 50 BCE | 179 40 BCE | 262 30 BCE | \
                        345 20 BCE | 428 10 BCE | 511 1 CE | 586 10 | 669 20 | 752 30 | \
                        836 40 | 919 50 | 1002 60
                        108 marks: 0 17 25 …
                        """);
    }

    @Test
    void centuriesOverIt() {
        assertThat(rows(new CivilDay(-900, 1, 1), 0, DAY * 366 * 1800))
                .isEqualTo(
                        """
                        4 1000–1 BCE | 504 1–999 CE
                        -51 1000 BCE | 60 800 BCE | 171 600 BCE | 282 400 BCE | 393 200 BCE | \
                        504 1 CE | 614 200 | 725 400 | 836 600 | 946 800
                        83 marks: -11 1 12 …
                        """);
    }

    @Test
    void millennia() {
        assertThat(rows(new CivilDay(-11000, 1, 1), 0, DAY * 366 * 13000))
                .isEqualTo(
                        """
                        -29 20,000–10,001 BCE | 81 10,000–1 BCE | 848 1–9999 CE
                        -73 12,000 BCE | 4 11,000 BCE | 81 10,000 BCE | 158 9000 BCE | \
                        234 8000 BCE | 311 7000 BCE | 388 6000 BCE | 465 5000 BCE | \
                        541 4000 BCE | 618 3000 BCE | 695 2000 BCE | 772 1000 BCE | \
                        848 1 CE | 925 1000 | 1002 2000
                        53 marks: -15 15 31 …
                        """);
    }

    @Test
    void tensOfThousandsOfYears() {
        assertThat(rows(new CivilDay(-300000, 1, 1), 0, DAY * 366 * 302000))
                .isEqualTo(
                        """
                        4 1,000,000–1 BCE | 995 1–999,999 CE
                        -161 350,000 BCE | 4 300,000 BCE | 169 250,000 BCE | \
                        334 200,000 BCE | 500 150,000 BCE | 665 100,000 BCE | \
                        830 50,000 BCE | 995 1 CE
                        55 marks: -17 17 33 …
                        """);
    }

    @Test
    void millionsOfYears() {
        assertThat(rows(new CivilDay(-66_000_000, 1, 1), 0, DAY * 366 * 67000000))
                .isEqualTo(
                        """
                        4 100–0 million BCE | 987 0–100 million CE
                        -56 70 million BCE | 93 60 million BCE | 242 50 million BCE | \
                        391 40 million BCE | 540 30 million BCE | 689 20 million BCE | \
                        838 10 million BCE | 987 1 CE
                        62 marks: -15 0 15 …
                        """);
    }

    @Test
    void allOfTime() {
        assertThat(rows(new CivilDay(-13_800_000_000L, 1, 1), 0, DAY * 366 * 13800000000L))
                .isEqualTo(
                        """
                        4 20,000–10,000 million BCE | 279 10,000–0 million BCE | \
                        1002 0–10,000 million CE
                        -10 14,000 million BCE | 134 12,000 million BCE | \
                        279 10,000 million BCE | 423 8000 million BCE | \
                        568 6000 million BCE | 713 4000 million BCE | 857 2000 million BCE | \
                        1002 1 CE
                        63 marks: 0 14 29 …
                        """);
    }

    @Test
    void secondsAtTheBeginningOfTheUniverse() {
        assertThat(rows(new CivilDay(-13_800_000_000L, 3, 1), 5, 4))
                .isEqualTo(
                        """
                        4 1 March 13,800,000,001 BCE
                        4 00:00:05 | 254 00:00:06 | 504 00:00:07 | 754 00:00:08
                        no marks
                        """);
    }

    @Test
    void monthsInAFarYear() {
        assertThat(rows(new CivilDay(1_234_567_890L, 1, 1), 0, DAY * 900))
                .isEqualTo(
                        """
                        4 1,234,567,890 | 410 1,234,567,891 | 815 1,234,567,892
                        4 Jan | 38 Feb | 70 Mar | 104 Apr | 137 May | 172 Jun | 205 Jul | \
                        240 Aug | 274 Sep | 307 Oct | 342 Nov | 375 Dec | 410 Jan | 444 Feb | \
                        475 Mar | 510 Apr | 543 May | 577 Jun | 611 Jul | 645 Aug | 680 Sep | \
                        713 Oct | 747 Nov | 781 Dec | 815 Jan | 850 Feb | 882 Mar | 916 Apr | \
                        950 May | 984 Jun
                        59 marks: 11 22 46 …
                        """);
    }

    private static String rows(CivilDay day, long secondOfDay, long seconds) {
        long from = day.moment() + secondOfDay;
        return Rulers.rows(from, from + seconds);
    }
}
