<?php
/**
 * Plugin Name: Assent
 * Description: Asks visitors for consent, and holds scripts and embeds until their category is granted.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: MIT
 *
 * Assent's own files, the folder dist/ of the npm package, lie beside this one.
 */

namespace Assent;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

/**
 * What waits for what: categories by the handles that plugins and themes enqueue their scripts under.
 * The filter `assent_scripts` adds to it: `$scripts['google_gtagjs'] = 'analytics';`
 *
 * @return array<string, string>
 */
function scripts() {
	return apply_filters( 'assent_scripts', array() );
}

/**
 * Assent's configuration (config.schema.json); the filter `assent_config` changes it.
 *
 * @return array<string, mixed>
 */
function config() {
	$config = array();
	if ( function_exists( 'wp_has_consent' ) ) {
		$config['integrations'] = array( 'wp-consent-api' => true );
	}
	$policy = get_privacy_policy_url();
	if ( $policy ) {
		$config['links'] = array( 'privacyPolicy' => $policy );
	}
	return apply_filters( 'assent_config', $config );
}

/** Above everything else in the head: what is configured is there when Assent is. */
function print_config() {
	wp_print_inline_script_tag(
		wp_json_encode( (object) config(), JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES ),
		array(
			'type'               => 'application/json',
			'data-assent-config' => true,
		)
	);
}
add_action( 'wp_head', __NAMESPACE__ . '\print_config', 0 );

/** Asynchronous: held scripts need no head start. */
function enqueue() {
	$address = plugins_url( 'dist/assent.js', __FILE__ );
	wp_enqueue_script( 'assent', $address, array(), VERSION, array( 'strategy' => 'async' ) );
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue' );

/**
 * Marks up a script's tags: its own, and those that were added before and after it by
 * `wp_add_inline_script`, which mean nothing without it.
 *
 * @param string $tag    One or several script elements.
 * @param string $handle What the script was enqueued under.
 * @return string
 */
function hold_script( $tag, $handle ) {
	$category = scripts()[ $handle ] ?? null;
	if ( ! $category ) {
		return $tag;
	}
	$html = new \WP_HTML_Tag_Processor( $tag );
	while ( $html->next_tag( 'script' ) ) {
		$type = $html->get_attribute( 'type' );
		if ( 'module' === $type ) {
			$html->set_attribute( 'data-type', 'module' );
		} elseif ( is_string( $type ) && ! preg_match( '~^((text|application)/javascript)?$~', $type ) ) {
			// Data, which nobody runs.
			continue;
		}
		$html->set_attribute( 'type', 'text/plain' );
		$html->set_attribute( 'data-consent', $category );
	}
	return $html->get_updated_html();
}
// After those that add attributes of their own.
add_filter( 'script_loader_tag', __NAMESPACE__ . '\hold_script', 20, 2 );

/**
 * Takes the hosts of held scripts off the list of names that WordPress lets browsers look up ahead of time.
 *
 * @param array  $urls     Addresses, hosts, or arrays of attributes.
 * @param string $relation Such as `dns-prefetch`.
 * @return array
 */
function drop_hints( $urls, $relation ) {
	if ( 'dns-prefetch' !== $relation ) {
		return $urls;
	}
	$registered = wp_scripts()->registered;
	$hosts      = array();
	foreach ( array_keys( scripts() ) as $handle ) {
		$address = isset( $registered[ $handle ] ) ? $registered[ $handle ]->src : '';
		$hosts[] = wp_parse_url( (string) $address, PHP_URL_HOST );
	}
	return array_filter(
		$urls,
		function ( $url ) use ( $hosts ) {
			return ! is_string( $url ) || ! in_array( $url, $hosts, true );
		}
	);
}
add_filter( 'wp_resource_hints', __NAMESPACE__ . '\drop_hints', 20, 2 );

/**
 * Holds the frames of embedded players and maps. The filter `assent_embeds` names their category, by the
 * address that was embedded; an empty one lets them load.
 *
 * @param string $markup What WordPress embeds.
 * @param string $url    The address that was embedded.
 * @return string
 */
function hold_embed( $markup, $url ) {
	$category = apply_filters( 'assent_embeds', 'marketing', $url );
	// Posts of this site's own, and of other WordPress sites, are framed by another script.
	if ( ! $category || ! is_string( $markup ) || false !== strpos( $markup, 'wp-embedded-content' ) ) {
		return $markup;
	}
	$html = new \WP_HTML_Tag_Processor( $markup );
	while ( $html->next_tag( array( 'tag_name' => 'iframe' ) ) ) {
		$address = $html->get_attribute( 'src' );
		if ( is_string( $address ) ) {
			$html->set_attribute( 'data-src', $address );
			$html->remove_attribute( 'src' );
			$html->set_attribute( 'data-consent', $category );
		}
	}
	return $html->get_updated_html();
}
add_filter( 'embed_oembed_html', __NAMESPACE__ . '\hold_embed', 10, 2 );

/** The way back: [assent_preferences] or [assent_preferences]Privacy settings[/assent_preferences]. */
function preferences( $attributes, $content = '' ) {
	$label = $content ? $content : __( 'Cookie preferences', 'assent' );
	return '<button type="button" data-assent="preferences">' . esc_html( $label ) . '</button>';
}
add_shortcode( 'assent_preferences', __NAMESPACE__ . '\preferences' );

// WP Consent API asks plugins whether they know of it, and servers what a visitor has to be asked.
add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );
add_filter(
	'wp_get_consent_type',
	function () {
		return 'optin';
	},
	20
);
