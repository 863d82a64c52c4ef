<?php

declare(strict_types=1);

use FastRoute\Dispatcher;
use FastRoute\RouteCollector;
use Polls\PollStore;

require dirname(__DIR__) . '/vendor/autoload.php';

$store = new PollStore(sys_get_temp_dir() . '/polls.json');
$dispatcher = FastRoute\simpleDispatcher(function (RouteCollector $r) use ($store): void {
    $r->get('/', fn () => $store->all());
    $r->post('/vote/{name}', fn (array $vars) => $store->vote($vars['name']));
});

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$match = $dispatcher->dispatch($_SERVER['REQUEST_METHOD'], $path);
header('Content-Type: application/json');
if ($match[0] !== Dispatcher::FOUND) {
    http_response_code(404);
    echo json_encode(['error' => 'not found']);
    return;
}
echo json_encode($match[1]($match[2]));
