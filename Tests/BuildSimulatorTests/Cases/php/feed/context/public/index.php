<?php
declare(strict_types=1);

require __DIR__ . '/../vendor/autoload.php';

$dispatcher = FastRoute\simpleDispatcher(function (FastRoute\RouteCollector $r) {
    $r->addRoute('GET', '/', fn () => (new Feed\Rss('demo'))->render());
});
$route = $dispatcher->dispatch($_SERVER['REQUEST_METHOD'], strtok($_SERVER['REQUEST_URI'], '?'));
header('content-type: application/rss+xml');
echo $route[0] === FastRoute\Dispatcher::FOUND ? $route[1]() : '';
