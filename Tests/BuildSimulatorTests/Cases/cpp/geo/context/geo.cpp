#include "geo.hpp"

#include <cmath>

double km(double lat1, double lon1, double lat2, double lon2) {
    const double r = 3.14159265358979 / 180.0;
    const double a = std::pow(std::sin((lat2 - lat1) * r / 2), 2) +
                     std::cos(lat1 * r) * std::cos(lat2 * r) * std::pow(std::sin((lon2 - lon1) * r / 2), 2);
    return 12742.0 * std::asin(std::sqrt(a));
}
